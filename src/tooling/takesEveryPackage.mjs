// npm leaves out, without a word, packages of binaries that ask for a newer Node than the one npm runs under.

/** Whether npm under this version of Node installs all that the lockfile lists: `^20.19 || ^22.13 || >=23.5`. */
export function takesEveryPackage(version) {
  const [major, minor] = version.split('.').map(Number);
  const least = { 20: 19, 22: 13, 23: 5 }[major];
  return least === undefined ? major > 23 : minor >= least;
}
