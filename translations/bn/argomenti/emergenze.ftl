### Emergenze — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = জরুরি অবস্থা
# it: Chi chiamare quando c'è un pericolo.
summary = বিপদ হলে কাকে ফোন করবেন।
# it: pericolo; aiuto; ambulanza; polizia
keywords = বিপদ; সাহায্য; অ্যাম্বুলেন্স; পুলিশ; আগুন; জরুরি নম্বর
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = গুরুতর বিপদ হলে সঙ্গে সঙ্গে [জরুরি নম্বরে][1] ফোন করুন।
