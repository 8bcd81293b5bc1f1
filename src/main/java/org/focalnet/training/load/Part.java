package org.focalnet.training.load;

/** A chapter of the fiction; chapters are loaded in the order of their {@code @Order}. */
interface Part {

    void load(Stage stage);
}
