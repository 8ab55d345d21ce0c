package org.plumbline.samples.scene;

/** A number of a scene lies outside of what it may be; says what it may be. */
public final class OutOfBoundsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final double least;
    private final double most;

    OutOfBoundsException(String name, double value, double least, double most) {
        super("%s must lie between %s and %s but is %s".formatted(name, least, most, value));
        this.name = name;
        this.least = least;
        this.most = most;
    }

    /** The record component that the number was for. */
    public String name() {
        return name;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }
}
