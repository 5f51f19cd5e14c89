### preavviso di rigetto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = নাকচের আগাম চিঠি
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = যে চিঠিতে কোনো অফিস জানায় যে তারা আপনার আবেদন নাকচ করার কথা ভাবছে।
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = পুলিশ সদর দপ্তর
keywords = আবেদন নাকচ; রিজেক্ট; দশ দিন; কুয়েস্তুরার চিঠি; 10-bis; আবেদন বাতিল; পারমেসো রিজেক্ট; সজর্নো নাকচ; আবেদন প্রত্যাখ্যান
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = এটি এখনো নাকচ নয়। উত্তর দেওয়া ও অন্য কাগজ পাঠানোর জন্য সাধারণত **10 দিন** পান।
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-e5q9m = এটি Questura থেকে এলে পড়ুন [কী করবেন][1]।
