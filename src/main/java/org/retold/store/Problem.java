package org.retold.store;

/** Why a comparison cannot be opened or saved; what is wrong decides what a reader is offered. */
public enum Problem {
    /** There is no such file, or it is a folder. */
    MISSING,
    /** A file of another kind. */
    NOT_A_COMPARISON,
    /** Some of it cannot be read; {@link Salvage} may get the rest. */
    DAMAGED,
    /** Written by a later version of the program. */
    NEWER,
    /** Open in another window or on another machine. */
    OPEN_ELSEWHERE,
    /** Another program wrote to it, or put another file in its place, since it was opened. */
    CHANGED_ELSEWHERE,
    /** It, or the folder it is in, cannot be written to. */
    READ_ONLY,
    DISK_FULL,
    /** Its drive or folder is no longer there, or it was deleted. */
    GONE,
    /** Another program is writing to it at this moment. */
    BUSY,
    /** The system could not read or write it. */
    FAILED;

    /** True where what the file holds can be looked at as a copy, without writing to it. */
    public boolean canOpenCopy() {
        return this == NEWER || this == OPEN_ELSEWHERE || this == READ_ONLY || this == BUSY;
    }

    /** True where saving under another name is a way on. */
    public boolean canSaveElsewhere() {
        return this != MISSING && this != NOT_A_COMPARISON && this != NEWER;
    }
}
