package org.plumbline.samples.scene;

/**
 * What is to be seen besides lifter and barbell.
 *
 * @param gym how the room is painted and furnished; the same number gives the same room
 */
public record Setting(long gym) {
    public static Setting usual() {
        return new Setting(1);
    }
}
