package org.plumbline.core.fault.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;

/**
 * Limits a user sets, as lines of text: {@code f08-trunk-drop = -6, -12} gives the warning and the serious step in the
 * limit's own unit, {@code never} stands for no serious step, {@code #} begins a remark. What isn't named keeps its
 * default. Reading is strict: whatever can't be understood is complained of, and then nothing is changed at all.
 */
public final class LimitsText {
    private static final String NEVER = "never";

    private final Messages messages;

    /** What reading gave. */
    public sealed interface Outcome {

        /** All lines were understood. */
        record Read(FaultLimits limits) implements Outcome {}

        /** Some were not; at least one complaint, each with the number of its line. */
        record Refused(List<String> complaints) implements Outcome {

            public Refused {
                complaints = List.copyOf(complaints);
            }
        }
    }

    public LimitsText(Messages messages) {
        this.messages = messages;
    }

    /** Reads lines over the default limits. */
    public Outcome read(List<String> lines) {
        Map<LimitId, Limit> limits = new EnumMap<>(FaultLimits.defaults().limits());
        Set<LimitId> named = EnumSet.noneOf(LimitId.class);
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int remark = lines.get(i).indexOf('#');
            String line = (remark < 0 ? lines.get(i) : lines.get(i).substring(0, remark)).strip();
            if (!line.isEmpty()) {
                String number = Integer.toString(i + 1);
                readLine(line, limits, named)
                        .ifPresent(complaint -> complaints.add(messages.say(Text.LIMITS_LINE, number, complaint)));
            }
        }
        return complaints.isEmpty() ? new Outcome.Read(new FaultLimits(limits)) : new Outcome.Refused(complaints);
    }

    /** Takes one line in, or returns what is wrong with it. */
    private Optional<String> readLine(String line, Map<LimitId, Limit> limits, Set<LimitId> named) {
        String[] sides = line.split("=", -1);
        String[] steps = sides.length == 2 ? sides[1].split(",", -1) : new String[0];
        if (steps.length != 2) {
            return Optional.of(messages.say(Text.LIMITS_FORM, line));
        }
        String name = sides[0].strip();
        Optional<LimitId> found =
                Stream.of(LimitId.values()).filter(one -> one.id().equals(name)).findFirst();
        if (found.isEmpty()) {
            return Optional.of(messages.say(Text.LIMITS_UNKNOWN, name));
        }
        LimitId id = found.get();
        if (!named.add(id)) {
            return Optional.of(messages.say(Text.LIMITS_TWICE, name));
        }
        OptionalDouble warn = number(steps[0]);
        OptionalDouble serious = NEVER.equals(steps[1].strip())
                ? OptionalDouble.of(
                        id.sense() == LimitId.Sense.ABOVE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY)
                : number(steps[1]);
        if (warn.isEmpty() || serious.isEmpty()) {
            return Optional.of(messages.say(Text.LIMITS_NUMBER, (warn.isEmpty() ? steps[0] : steps[1]).strip()));
        }
        Limit limit = new Limit(warn.getAsDouble(), serious.getAsDouble());
        if (!id.reached(limit.serious(), limit.warn())) {
            return Optional.of(messages.say(
                    id.sense() == LimitId.Sense.ABOVE ? Text.LIMITS_ORDER_ABOVE : Text.LIMITS_ORDER_BELOW, name));
        }
        limits.put(id, limit);
        return Optional.empty();
    }

    /** A finite number with a point as decimal mark; a comma separates the steps. */
    private static OptionalDouble number(String text) {
        return text.strip().matches("[-+]?\\d+(\\.\\d+)?")
                ? OptionalDouble.of(Double.parseDouble(text.strip()))
                : OptionalDouble.empty();
    }

    /** Writes limits as lines that {@link #read} takes, each with its unit and where it comes from as a remark. */
    public List<String> write(FaultLimits limits) {
        List<String> lines = new ArrayList<>();
        for (LimitId id : LimitId.values()) {
            Limit limit = limits.of(id);
            String unit = id.unit().symbol().isEmpty() ? "" : " [" + id.unit().symbol() + "]";
            lines.add("# " + Catalogue.name(id.code(), messages) + unit + " – " + messages.say(id.basis()));
            lines.add(id.id() + " = " + limit.warn() + ", "
                    + (Double.isInfinite(limit.serious()) ? NEVER : Double.toString(limit.serious())));
        }
        return lines;
    }
}
