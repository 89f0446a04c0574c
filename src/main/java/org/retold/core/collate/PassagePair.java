package org.retold.core.collate;

/** Two passages that stand by themselves, outside any article. */
public record PassagePair(String a, String b) {
}
