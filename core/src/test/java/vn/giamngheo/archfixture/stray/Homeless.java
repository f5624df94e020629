package vn.giamngheo.archfixture.stray;

public record Homeless() {}
