package org.plumbline.desktop.ui.plots;

import java.util.Locale;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.desktop.plot.PlotKind;
import org.plumbline.desktop.plot.PlotWords;
import org.plumbline.desktop.ui.text.Texts;

/** The words in plots, from the window's words. */
record TextPlotWords(Texts texts) implements PlotWords {

    @Override
    public String title(PlotKind kind) {
        return texts.get("plot." + kind.key());
    }

    @Override
    public String curve(Channel channel) {
        return texts.get("curve." + channel.name().toLowerCase(Locale.ROOT).replace('_', '.'));
    }

    @Override
    public String unit(Channel channel) {
        return switch (channel.unit()) {
            case DEGREE -> "°";
            case RATIO -> "";
            default -> texts.lengths().symbol(channel.unit());
        };
    }

    @Override
    public double scale(Channel channel) {
        return texts.lengths().of(1, channel.unit());
    }

    @Override
    public String rep(int number) {
        return texts.get("scope.rep", Integer.toString(number));
    }

    @Override
    public String warning() {
        return texts.get("severity.warning");
    }

    @Override
    public String serious() {
        return texts.get("severity.serious");
    }

    @Override
    public String midfoot() {
        return texts.get("plot.midfoot.level");
    }

    @Override
    public String fromLiftOff() {
        return texts.get("plot.from.lift.off");
    }
}
