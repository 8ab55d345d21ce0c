package org.plumbline.core.fault;

/** How far over its limit a fault is; least first. */
public enum Severity {
    NOTE,
    WARNING,
    SERIOUS
}
