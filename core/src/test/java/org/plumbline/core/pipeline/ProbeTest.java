package org.plumbline.core.pipeline;

import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Filming;

@SuppressWarnings("all")
class ProbeTest {
    @Test
    void clean() {
        show("perfect", Judged.as(Exercise.DEADLIFT, Filming.perfect().film(DeadliftPlan.good().reps(2).movement()).lift()));
        show("realistic", Judged.as(Exercise.DEADLIFT, Filming.realistic(3).film(DeadliftPlan.good().reps(2).movement()).lift()));
        show("drift", Judged.as(Exercise.DEADLIFT, Filming.realistic(3).film(DeadliftPlan.good().drift(0.1).hipsFirst(14).leanBack(18).reps(2).movement()).lift()));
        show("soft", Judged.as(Exercise.DEADLIFT, Filming.realistic(3).film(DeadliftPlan.good().softLockout(28).lowerSeconds(0.5).barToMidfoot(0.07).reps(2).movement()).lift()));
    }

    @Test
    void rates() {
        for (double d : new double[] {0, 3, 5, 8, 12, 16}) {
            int fired = 0, serious = 0, open = 0, n = 0, inside = 0, warn = 0; double sum = 0, sq = 0, err = 0, r=0, rr=0;
            long t = System.nanoTime();
            for (int seed = 0; seed < 100; seed++) {
                LiftAnalysis a = Judged.as(Exercise.DEADLIFT, Filming.perfect().seed(seed).noise(0.008).slowNoise(0.010).film(DeadliftPlan.good().hipsFirst(d).reps(1).movement()).lift());
                if (a.reps().isEmpty()) { open++; continue; }
                if (a.reps().get(0).measures().get(MeasureId.TRUNK_DROP) instanceof Measured m) { n++; sum += m.number(); sq += m.number()*m.number(); err += m.errorNumber(); if (Math.abs(m.number() + d) <= m.errorNumber()) inside++; } else { open++; System.out.println(a.reps().get(0).measures().get(MeasureId.TRUNK_DROP)); }
                if (a.reps().get(0).measures().get(MeasureId.HIP_SHOULDER_RISE_RATIO) instanceof Measured m) { r += m.number(); rr += m.number()*m.number(); }
                for (var f : a.faults()) if (f.code() == FaultCode.F08) { fired++; if (f.limit().in(Unit.DEGREE) == -12) serious++; if (f.severity() != org.plumbline.core.fault.Severity.NOTE) warn++; }
            }
            System.out.printf("RATE drop %.0f: n %d open %d fired %d serious %d (W or more %d) mean %.2f sd %.2f err %.2f covered %d; R %.2f sd %.2f; %.0f ms%n", d, n, open, fired, serious, warn, sum/n, Math.sqrt(sq/n-sum*sum/n/n), err/n, inside, r/n, Math.sqrt(rr/n-r*r/n/n), (System.nanoTime()-t)/1e6);
        }
    }

    static void show(String name, LiftAnalysis a) {
        System.out.println("=== " + name + " reps " + a.reps().size() + " set " + a.set());
        for (MeasureId id : MeasureId.values()) {
            System.out.print(id.id() + " ");
            for (var r : a.reps()) System.out.print(switch (r.measures().get(id)) { case Measured m -> String.format("%.2f±%.2f %s; ", m.number(), m.errorNumber(), m.quality()); case Unavailable u -> u.reason() + "; "; });
            System.out.println();
        }
        a.faults().forEach(f -> System.out.println(f.code() + " " + f.scope() + " " + f.severity() + " " + f.message()));
        a.notAssessed().stream().filter(x -> !x.reason().startsWith("not yet")).forEach(System.out::println);
        a.good().forEach(System.out::println);
    }
}
