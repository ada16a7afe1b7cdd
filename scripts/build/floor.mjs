/** The oldest browsers that the app works in: those of tablets from 2017 on, with the last system these can have. */
export const floor = { chrome: '109', safari: '16.4', firefox: '115' };

/** The same for the compilers of scripts and styles. An iPad counts by itself: it alone wants some properties by a prefix. */
export const buildTargets = [
  `chrome${floor.chrome}`,
  `safari${floor.safari}`,
  `ios${floor.safari}`,
  `firefox${floor.firefox}`,
];
