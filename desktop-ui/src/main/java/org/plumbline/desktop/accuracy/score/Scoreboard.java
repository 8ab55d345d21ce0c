package org.plumbline.desktop.accuracy.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All clips, and what they come to model by model and view by view. */
public record Scoreboard(List<ClipScore> clips) {
    /** A network and a view. */
    public record Group(String model, View view) {}

    public Scoreboard {
        clips = List.copyOf(clips);
    }

    /** By model in the order in which they come, then by view from the side on. */
    public Map<Group, Tally> groups() {
        Map<Group, Tally> groups = new LinkedHashMap<>();
        for (String model : clips.stream().map(ClipScore::model).distinct().toList()) {
            for (View view : View.values()) {
                List<ClipScore> some = clips.stream()
                        .filter(clip -> clip.model().equals(model) && clip.view() == view)
                        .toList();
                if (!some.isEmpty()) {
                    groups.put(new Group(model, view), new Tally(some));
                }
            }
        }
        return groups;
    }

    /** Everything that one network looked at. */
    public Map<String, Tally> models() {
        Map<String, Tally> models = new LinkedHashMap<>();
        for (String model : clips.stream().map(ClipScore::model).distinct().toList()) {
            models.put(
                    model,
                    new Tally(clips.stream()
                            .filter(clip -> clip.model().equals(model))
                            .toList()));
        }
        return models;
    }
}
