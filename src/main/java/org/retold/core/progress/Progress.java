package org.retold.core.progress;

/** How long work says how far it is, and learns that nobody wants its result any more. */
public interface Progress {

    /** Nobody listens and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(Stage stage, double fraction) {
        }

        @Override
        public void checkCancelled() {
        }
    };

    enum Stage { READING, UNDERSTANDING, ALIGNING, COMPARING, PRINTING }

    /** @param fraction of this stage that is done, 0 to 1 */
    void report(Stage stage, double fraction);

    /** @throws Cancelled if the work is no longer wanted */
    void checkCancelled();
}
