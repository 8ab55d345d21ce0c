package org.plumbline.desktop.job;

/** Files that may be left out of a result folder; {@code pose.json} is always in it. */
public enum Format {
    JSON,
    CSV,
    HTML
}
