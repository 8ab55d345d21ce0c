package org.plumbline.core.fault;

/** The catalogue of faults (biomechanics C6). */
public enum FaultCode {
    F01("bar-too-far-forward"),
    F02("bar-too-close"),
    F03("hips-too-high"),
    F04("hips-too-low"),
    F05("rounded-at-start"),
    F06("rounds-under-load"),
    F07("repeated-flexion-extension"),
    F08("hips-rise-first"),
    F09("hips-pop"),
    F10("bar-drifts-forward"),
    F11("bar-leaves-legs"),
    F12("downward-movement"),
    F13("incomplete-lockout"),
    F14("hyperextension"),
    F15("uncontrolled-lowering"),
    F16("lowering-without-hinge"),
    F17("rounds-while-lowering"),
    F18("looking-up"),
    F19("feet-shift"),
    F20("waist-bending"),
    F21("form-breaks-over-set"),
    F22("load-jump");

    private final String id;

    FaultCode(String id) {
        this.id = id;
    }

    /** Returns the kebab-case name used in files. */
    public String id() {
        return id;
    }
}
