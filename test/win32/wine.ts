// Whether Windows is Wine's here: these tests run on a system that is not Windows.
export const underWine = process.platform !== "win32";
