package org.plumbline.samples.truth;

/**
 * When a repetition's events happen, seconds of the lifter's own time ({@link FrameTruth#taken}).
 *
 * @param liftOff the bar is 1 cm above where it rests
 * @param kneePass the bar first is as high as the knees
 * @param lockout the pull has ended
 * @param lowering the way down begins
 * @param touchdown the bar is 1 cm above where it rests, again
 */
public record RepEvents(int rep, double liftOff, double kneePass, double lockout, double lowering, double touchdown) {}
