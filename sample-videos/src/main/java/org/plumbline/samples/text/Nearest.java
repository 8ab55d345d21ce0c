package org.plumbline.samples.text;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody may have meant. */
final class Nearest {
    private static final Pattern NUMBER = Pattern.compile("\\.\\d+(?=\\.|$)");

    private Nearest() {}

    /** The key with the fewest letters to add, leave out or change; a wrong group counts as one letter. Of equals the first. */
    static String to(String key, List<String> candidates) {
        String word = NUMBER.matcher(key).replaceAll(".1");
        return candidates.stream()
                .min(Comparator.comparingInt(
                        candidate -> Math.min(distance(word, candidate), 1 + distance(last(word), last(candidate)))))
                .orElseThrow();
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
