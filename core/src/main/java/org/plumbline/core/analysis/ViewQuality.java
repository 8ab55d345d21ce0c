package org.plumbline.core.analysis;

/** How well the clip is filmed for a side-view analysis (biomechanics C2). */
public enum ViewQuality {
    GOOD,
    USABLE,
    POOR
}
