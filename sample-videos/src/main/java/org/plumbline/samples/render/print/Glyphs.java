package org.plumbline.samples.render.print;

import java.util.Map;

/** Letters and figures of five by seven dots. */
public final class Glyphs {
    private static final int WIDE = 5;
    private static final int HIGH = 7;
    /** Per sign its seven rows from the top, each a figure in base 32 whose bits are the dots from the left. */
    private static final Map<Character, String> ROWS = Map.ofEntries(
            Map.entry('0', "ehjlphe"),
            Map.entry('1', "4c4444e"),
            Map.entry('2', "eh1248v"),
            Map.entry('3', "v2421he"),
            Map.entry('4', "26aiv22"),
            Map.entry('5', "vgu11he"),
            Map.entry('6', "68guhhe"),
            Map.entry('7', "v124888"),
            Map.entry('8', "ehhehhe"),
            Map.entry('9', "ehhf12c"),
            Map.entry('A', "ehhvhhh"),
            Map.entry('B', "uhhuhhu"),
            Map.entry('C', "ehggghe"),
            Map.entry('D', "uhhhhhu"),
            Map.entry('E', "vgguggv"),
            Map.entry('F', "vgguggg"),
            Map.entry('G', "ehgnhhf"),
            Map.entry('H', "hhhvhhh"),
            Map.entry('I', "e44444e"),
            Map.entry('K', "hikokih"),
            Map.entry('L', "ggggggv"),
            Map.entry('M', "hrllhhh"),
            Map.entry('N', "hhpljhh"),
            Map.entry('O', "ehhhhhe"),
            Map.entry('P', "uhhuggg"),
            Map.entry('R', "uhhukih"),
            Map.entry('S', "fgge11u"),
            Map.entry('T', "v444444"),
            Map.entry('U', "hhhhhhe"),
            Map.entry('V', "hhhhha4"),
            Map.entry('W', "hhhllla"),
            Map.entry('X', "hha4ahh"),
            Map.entry('Y', "hha4444"));

    private Glyphs() {}

    /** Whether a place of a written line is inked: both from 0 to 1, from the left and from the top. */
    public static boolean inked(String line, double across, double down) {
        if (across < 0 || across >= 1 || down < 0 || down >= 1) {
            return false;
        }
        double columns = across * (line.length() * (WIDE + 1) - 1);
        int column = (int) columns;
        int within = column % (WIDE + 1);
        String rows = ROWS.getOrDefault(line.charAt(column / (WIDE + 1)), "0000000");
        int row = Character.digit(rows.charAt((int) (down * HIGH)), 32);
        return within < WIDE && (row >> (WIDE - 1 - within) & 1) == 1;
    }

    /** How much wider than high a written line is. */
    public static double aspect(String line) {
        return (double) (line.length() * (WIDE + 1) - 1) / HIGH;
    }
}
