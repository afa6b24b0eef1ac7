// What a node that does nothing costs to start.
