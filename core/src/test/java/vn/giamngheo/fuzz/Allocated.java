package vn.giamngheo.fuzz;

import java.lang.reflect.Method;

/** How many bytes the current thread has allocated. Unlike a clock, about the same on a busy machine. */
final class Allocated {

    private final Object bean;
    private final Method bytes;

    Allocated() {
        try {
            // By name: core reads none of the modules that these are in.
            bean = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            bytes = Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private long now() {
        try {
            return (long) bytes.invoke(bean, Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    long by(Runnable work) {
        long before = now();
        work.run();
        return now() - before;
    }
}
