package org.plumbline.samples.render;

/** What a surface is made of. */
enum Material {
    SKIN,
    HAIR,
    SHIRT,
    SHORTS,
    SHOES,
    STEEL,
    PLATE;

    boolean isPerson() {
        return this != STEEL && this != PLATE;
    }
}
