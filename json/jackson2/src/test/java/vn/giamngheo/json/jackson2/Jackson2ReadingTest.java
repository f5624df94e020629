package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.toys.ReadingContract;
import vn.giamngheo.json.toys.ToyReader;

/** The contract through a mapper without settings. */
class Jackson2ReadingTest extends ReadingContract {

    @Override
    protected ToyReader reader() {
        return Toys.reader(Toys.mapper());
    }
}
