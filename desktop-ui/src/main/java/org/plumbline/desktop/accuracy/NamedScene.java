package org.plumbline.desktop.accuracy;

import org.plumbline.samples.scene.Scene;

/** A scene and what it is called in tables. */
public record NamedScene(String name, Scene scene) {}
