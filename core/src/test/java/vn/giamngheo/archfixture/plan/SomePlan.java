package vn.giamngheo.archfixture.plan;

public record SomePlan(int number) {}
