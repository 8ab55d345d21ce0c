package org.plumbline.core.rep.find;

/**
 * A stretch in which the bar is up.
 *
 * @param from first known frame above the level of entry
 * @param to last known frame before it is down again
 * @param peak frame of its greatest height
 * @param startsUp whether the stretch begins with the bar already up
 * @param endsUp whether it ends with the bar still up
 * @param runFrom first frame of the unbroken course it lies in
 * @param runTo last frame of that course
 */
record Hump(int from, int to, int peak, boolean startsUp, boolean endsUp, int runFrom, int runTo) {}
