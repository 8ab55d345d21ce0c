package org.plumbline.core.quantity;

/**
 * Nothing could be measured.
 *
 * @param reason one plain sentence fragment for the user, for example {@code the plate hides the foot}
 */
public record Unavailable(String reason) implements Measurement {

    public Unavailable {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
    }
}
