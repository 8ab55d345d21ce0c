package org.plumbline.core.synthetic;

/** How a movement is filmed and what the capture does wrong. Deterministic: the seed decides every random number. */
public final class Filming {
    Camera camera = Camera.side();
    double fps = 30;
    double jitter;
    double from;
    double to = Double.POSITIVE_INFINITY;
    double cutFrom = Double.POSITIVE_INFINITY;
    double cutTo = Double.POSITIVE_INFINITY;
    double slowMotion = 1;
    double noise;
    double slowNoise;
    double plateNoise;
    double outlierShare;
    double poseGapFrom = Double.POSITIVE_INFINITY;
    double poseGapTo = Double.POSITIVE_INFINITY;
    double plateGapFrom = Double.POSITIVE_INFINITY;
    double plateGapTo = Double.POSITIVE_INFINITY;
    double hiddenFootError = 0.05;
    double hiddenKneeAhead;
    boolean doubtsLegs;
    double shakePixels;
    double nearShare = 1;
    double sunkPixels;
    double sunkUntil;
    double stanceHalfWidth = 0.16;
    boolean plateless;
    double barEnd;
    double thickness;
    long seed = 1;

    /** Exact: no noise at all. */
    public static Filming perfect() {
        return new Filming();
    }

    /** As good as the pose network is on a clear side view: 6 mm of white and 6 mm of slow noise, plate to 0.4 px. */
    public static Filming realistic(long seed) {
        return new Filming().seed(seed).noise(0.006).slowNoise(0.006).plateNoise(0.4);
    }

    public Filming camera(Camera value) {
        camera = value;
        return this;
    }

    public Filming fps(double value) {
        fps = value;
        return this;
    }

    /** Variable frame rate: frame times off by up to this share of the interval. */
    public Filming jitter(double share) {
        jitter = share;
        return this;
    }

    /** The clip shows only this stretch of the movement. */
    public Filming between(double startSeconds, double endSeconds) {
        from = startSeconds;
        to = endSeconds;
        return this;
    }

    /** A stretch cut out of the clip: the picture jumps. */
    public Filming cutOut(double startSeconds, double endSeconds) {
        cutFrom = startSeconds;
        cutTo = endSeconds;
        return this;
    }

    /** Presentation times stretched by a factor, as a phone exports slow motion. */
    public Filming slowMotion(double factor) {
        slowMotion = factor;
        return this;
    }

    /** White noise of each keypoint, metres, one standard deviation. */
    public Filming noise(double metres) {
        noise = metres;
        return this;
    }

    /** Noise with a memory of 0.3 s, metres, one standard deviation. */
    public Filming slowNoise(double metres) {
        slowNoise = metres;
        return this;
    }

    public Filming plateNoise(double pixels) {
        plateNoise = pixels;
        return this;
    }

    /** Share of keypoints and plates that are far off for one frame. */
    public Filming outliers(double share) {
        outlierShare = share;
        return this;
    }

    /** No pose between two moments of the movement. */
    public Filming poseGap(double startSeconds, double endSeconds) {
        poseGapFrom = startSeconds;
        poseGapTo = endSeconds;
        return this;
    }

    /** No plate between two moments of the movement. */
    public Filming plateGap(double startSeconds, double endSeconds) {
        plateGapFrom = startSeconds;
        plateGapTo = endSeconds;
        return this;
    }

    /** How far up the network puts a foot that the plate hides, metres. */
    public Filming hiddenFootError(double metres) {
        hiddenFootError = metres;
        return this;
    }

    /** How far forward the network puts a near knee that the plate hides, metres; a far one it puts back by a third of that. */
    public Filming hiddenKneeAhead(double metres) {
        hiddenKneeAhead = metres;
        return this;
    }

    /** The network does not trust a knee whose foot is behind the plate, though it reads it right. */
    public Filming doubtsLegs() {
        doubtsLegs = true;
        return this;
    }

    /** Hand-held: the picture sways by so many pixels, and the capture says so. */
    public Filming shake(double pixels) {
        shakePixels = pixels;
        return this;
    }

    /** The lifter shows this share of the background's sway; 1 for a camera that only turns, less for a carried one. */
    public Filming nearShare(double share) {
        nearShare = share;
        return this;
    }

    /** Until a moment the camera is still on its way to its place: the lifter moves by so many pixels, the background doesn't. */
    public Filming sunk(double pixels, double untilSeconds) {
        sunkPixels = pixels;
        sunkUntil = untilSeconds;
        return this;
    }

    /** Feet this far from the mid-plane; 0.35 is a sumo stance. */
    public Filming stanceHalfWidth(double metres) {
        stanceHalfWidth = metres;
        return this;
    }

    /** The bar's end is made out, so far nearer to the camera than the plate's face, as well as the plate is; metres. */
    public Filming barEnd(double metres) {
        barEnd = metres;
        return this;
    }

    /** Plates so thick that their far rim shows above or below the face, and is taken for a part of it; metres. */
    public Filming thickness(double metres) {
        thickness = metres;
        return this;
    }

    /** The plate is never found; the hands stand in for the bar. */
    public Filming plateless() {
        plateless = true;
        return this;
    }

    public Filming seed(long value) {
        seed = value;
        return this;
    }

    public FilmedLift film(Movement movement) {
        return new Film(movement, this).shoot();
    }
}
