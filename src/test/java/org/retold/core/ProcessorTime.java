package org.retold.core;

import java.lang.management.ManagementFactory;

/** What work costs, whatever else the machine has to do: the processor's time, not the clock's. */
public final class ProcessorTime {

    private ProcessorTime() {
    }

    /** In seconds, of this thread only. */
    public static double of(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }
}
