### Lingua italiana — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = ইতালীয় ভাষা
# it: Dove imparare l'italiano.
summary = কোথায় ইতালীয় ভাষা শিখবেন।
# it: italiano; corso; scuola; imparare
keywords = ইতালিয়ান; ইতালি ভাষা; কোর্স; স্কুল; ভাষা শেখা
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-m62u2 = বড় বয়সেও ইতালীয় শেখা যায়। শুরু করুন [CPIA-র কোর্সের][1] পাতা দিয়ে।
