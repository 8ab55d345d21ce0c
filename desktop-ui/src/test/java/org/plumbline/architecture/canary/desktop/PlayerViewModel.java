package org.plumbline.architecture.canary.desktop;

import javafx.scene.Node;
import org.plumbline.architecture.canary.vision.Screen;

/** A view model that knows the scene graph and reaches past the ports. */
public final class PlayerViewModel {

    private PlayerViewModel() {}

    public static double width(Node node) {
        return node.getLayoutX() + Screen.WIDTH;
    }
}
