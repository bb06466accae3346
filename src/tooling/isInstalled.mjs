// Compares two lockfiles: the project's, and the one npm leaves in node_modules.

/**
 * Whether everything that a lockfile asks for is installed in the versions it names. Packages for other systems may be
 * missing. `installed` is undefined where npm has not finished.
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const known = new Set(wanted.map(([path]) => path));
  return (
    wanted.every(([path, { version, integrity, optional }]) => {
      const there = installed.packages[path];
      return there ? there.version === version && there.integrity === integrity : optional === true;
    }) && Object.keys(installed.packages).every((path) => known.has(path))
  );
}
