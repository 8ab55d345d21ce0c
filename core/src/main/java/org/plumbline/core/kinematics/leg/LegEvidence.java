package org.plumbline.core.kinematics.leg;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything one frame says of hip, knee and ankle. Standard deviations, in the unit of the places. */
public final class LegEvidence {

    /** Where something says that a joint is. */
    record Sight(Spot at, double sigmaX, double sigmaY) {}

    /** How far apart two joints are. */
    record Bone(double length, double sigma) {}

    private final List<Sight> hips = new ArrayList<>();
    private final List<Sight> knees = new ArrayList<>();
    private final List<Sight> ankles = new ArrayList<>();
    private @Nullable Bone thigh;
    private @Nullable Bone shank;
    private @Nullable Bone trunk;
    private @Nullable Spot shoulder;
    private @Nullable Sight bar;

    /** Says where the ankle is. */
    public LegEvidence ankle(Spot at, double sigma) {
        ankles.add(new Sight(at, sigma, sigma));
        return this;
    }

    /** Says where the hip is. */
    public LegEvidence hip(Spot at, double sigmaX, double sigmaY) {
        hips.add(new Sight(at, sigmaX, sigmaY));
        return this;
    }

    /** Says where the knee is. */
    public LegEvidence knee(Spot at, double sigma) {
        knees.add(new Sight(at, sigma, sigma));
        return this;
    }

    public LegEvidence thigh(double length, double sigma) {
        thigh = new Bone(length, sigma);
        return this;
    }

    public LegEvidence shank(double length, double sigma) {
        shank = new Bone(length, sigma);
        return this;
    }

    /** The hip hangs below a shoulder that is seen. */
    public LegEvidence trunk(Spot from, double length, double sigma) {
        shoulder = from;
        trunk = new Bone(length, sigma);
        return this;
    }

    /** The bar's axis, through which no leg goes. */
    public LegEvidence bar(Spot at, double sigma) {
        bar = new Sight(at, sigma, sigma);
        return this;
    }

    /** Whether anything says where each joint is. */
    public boolean tells() {
        return !ankles.isEmpty() && !hips.isEmpty() && !knees.isEmpty() && thigh != null && shank != null;
    }

    List<Sight> hips() {
        return hips;
    }

    List<Sight> knees() {
        return knees;
    }

    List<Sight> ankles() {
        return ankles;
    }

    @Nullable
    Bone thigh() {
        return thigh;
    }

    @Nullable
    Bone shank() {
        return shank;
    }

    @Nullable
    Bone trunk() {
        return trunk;
    }

    @Nullable
    Spot shoulder() {
        return shoulder;
    }

    @Nullable
    Sight bar() {
        return bar;
    }
}
