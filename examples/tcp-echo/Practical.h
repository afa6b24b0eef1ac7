/*
 * Practical.h: what the programs of the TCP echo pair share.
 *
 * Repairs:
 * - HandleTCPClient is declared here; the document calls it without a declaration.
 * - The include guard is not one of the names that C reserves.
 */
#ifndef PRACTICAL_H
#define PRACTICAL_H

#define BUFSIZE 100

void DieWithUserMessage(const char *msg, const char *detail);
void DieWithSystemMessage(const char *msg);
void HandleTCPClient(int clntSocket);

#endif
