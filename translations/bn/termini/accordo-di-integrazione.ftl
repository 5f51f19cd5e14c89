### accordo di integrazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = ইন্টিগ্রেশন চুক্তি
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = রাষ্ট্রের সঙ্গে একটি চুক্তি: আপনি ইতালীয় ভাষা ও নিয়ম শেখেন, আর পয়েন্ট পান।
# it: punti; crediti; firma
keywords = পয়েন্ট; চুক্তি; সই; ইন্টিগ্রেশন; ইতালি ভাষা
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = যিনি প্রথমবার ঢোকেন এবং যাঁর বয়স 16 বছরের বেশি, তিনি এতে সই করেন। অন্তত এক বছরের অনুমতিপত্রের জন্য এটি লাগে।
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = কোর্স ও স্কুল করলে পয়েন্ট পান। সব সনদ রেখে দিন।
