// node-gyp-build ships no types: it takes the package's folder and returns the loaded addon.
declare module "node-gyp-build" {
  export default function load(folder: string): unknown;
}
