### casellario giudiziale e carichi pendenti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = অপরাধের রেকর্ডের সনদ
# it: I certificati che dicono se hai condanne o processi.
summary = আপনার সাজা বা চলমান মামলা আছে কি না, তা যে সনদে লেখা থাকে।
# it: certificato penale; tribunale; fedina penale
keywords = পুলিশ ক্লিয়ারেন্স; আদালত; ফেদিনা পেনালে; মামলা
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = আদালতের Procura নামের অফিস এগুলো দেয়। আগে জিজ্ঞেস করুন কেন লাগবে: অনেক কাজে অফিস নিজেই এগুলো চেয়ে নেয়।
