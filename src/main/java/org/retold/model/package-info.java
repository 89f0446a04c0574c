/**
 * The embedding model: bge-small-en-v1.5 (int8) on ONNX Runtime, both as they lie on the class path. The only package that
 * imports ONNX Runtime; it imports core.similarity, core.progress and json, and has the engine's only threads.
 */
package org.retold.model;
