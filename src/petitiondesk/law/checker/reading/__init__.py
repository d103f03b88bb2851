"""What is read before any rule looks: texts, what they name, claim, count and say again."""
