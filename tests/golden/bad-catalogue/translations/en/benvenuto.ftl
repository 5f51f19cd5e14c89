### Benvenuto — English (en)

# [?] DA RIVEDERE
# it before: Ciao
# it: Benvenuto
# expect: message-tick
title = Welcome

# The marks of a merge: neither version is used.
# expect: message-conflict
<<<<<<< HEAD
# it: Da dove cominciare.
summary = Where to begin.
=======
# it: Da dove cominciare.
summary = Where to start.
>>>>>>> samira

# it: Entra pure.
p-cvj2i = Come in.

### Righe che il sito non sa leggere: correggile o cancellale
# expect: message-left-over
# ! summary: Where one begins
