package org.plumbline.core.fault.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.known.KnownLift;
import org.plumbline.core.synthetic.DeadliftPlan;

/** The sentences a lifter reads, letter by letter. */
class FaultMessagesGoldenTest {

    @Test
    void faultsSayWhatHappenedByHowMuchAndWhatToTry() {
        assertThat(words(KnownLift.of(DeadliftPlan.good().barToMidfoot(0.080).hipsFirst(16))))
                .containsExactly(
                        "F01 SERIOUS: The bar starts 8.0 ± 2.0 cm in front of your mid-foot (0.80 ± 0.08 of the foot's length from the heel). That usually makes the pull harder on the back. | Set the bar so that it cuts your feet in half. | published bar positions (navicular, toe joint) + biomechanics model; limit 0.70",
                        "F04 WARNING: Your knees start bent as in a squat (79 ± 10°); the hips will tend to shoot up. | Raise the hips until the hamstrings are tight, shoulders just over the bar. | coaching + engineering default; limit 95°",
                        "F08 SERIOUS: Hips rose faster than shoulders: your trunk tipped forward 16 ± 4° before the bar reached the knee (hips rose 1.58 ± 0.37 times as much as shoulders). | Hips and shoulders together; think push, not pull. | biomechanics model + coaching; limit -12°",
                        "F16 NOTE: On the way down the knees went first: they were bent to 134 ± 10° as the bar came to them. | Hips back first, then bend the knees. | coaching + engineering default; limit 140°");
    }

    @Test
    void lockoutAndLoweringAreToldInTheirOwnUnits() {
        assertThat(words(KnownLift.of(
                        DeadliftPlan.good().drift(0.08).leanBack(16).lowerSeconds(0.6))))
                .containsExactly(
                        "F10 WARNING: The bar drifted 7.2 ± 0.6 cm away from you on the way up. | Keep it brushing shins and thighs; lats on. | coaching; the number is an engineering default; limit 7.0 cm",
                        "F11 WARNING: The bar came 9.2 ± 2.9 cm away from your thighs above the knee. | Keep it brushing the thighs; lats on. | coaching; the number is an engineering default; limit 6.0 cm",
                        "F14 WARNING: You leaned back 16 ± 3° past upright at the top. | Finish tall: ribs down, squeeze abs and glutes. | coaching + engineering default; limit 15°",
                        "F15 WARNING: The bar came down in 0.46 ± 0.04 s, close to a free fall. | Hinge back and control it down, abs on. | physics of a free fall + coaching; limit 0.50 s");
    }

    @Test
    void aHighStartNamesHipsAndKnees() {
        assertThat(words(KnownLift.of(DeadliftPlan.good()).atLiftOff(Channel.HIP_Y, y -> y + 0.25)))
                .startsWith(
                        "F03 SERIOUS: Your hips start about as high as your shoulders (hip height 1.28 ± 0.08, where 0 is the knee and 1 the shoulder), so the back and hamstrings do most of the lift. | Bend your knees and wedge in: chest above hips, hips above knees. | coaching (chest above hips above knees) + biomechanics model; limit 1.00");
    }

    private static List<String> words(KnownLift lift) {
        return lift.judged().getFirst().faults().stream()
                .map(FaultMessagesGoldenTest::words)
                .toList();
    }

    private static String words(Fault fault) {
        return fault.code() + " " + fault.severity() + ": " + fault.message() + " | " + fault.cue() + " | "
                + fault.source();
    }
}
