"""What languages say things with: the files of words in ``assets/law``, made into patterns."""
