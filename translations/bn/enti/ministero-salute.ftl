### Ministero della Salute — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = ===
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = যে মন্ত্রণালয় স্বাস্থ্যের বিষয় দেখে। এর একটি তথ্যের ফোন নম্বর আছে।
# it: ministero; salute; 1500; informazioni sanitarie
keywords = মন্ত্রণালয়; স্বাস্থ্য; 1500; স্বাস্থ্যের তথ্য
# it: informazioni sulla salute
f-f9nwg = স্বাস্থ্যের তথ্য

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = এটি ইতালিতে স্বাস্থ্যসেবার নিয়ম ঠিক করে। { $phone } নম্বরে জনস্বাস্থ্যের তথ্য দেয়।
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = ওই নম্বর জরুরি অবস্থার জন্য **নয়** এবং সেখানে ডাক্তারের বুকিং হয় না। চিকিৎসার জন্য [স্বাস্থ্য][1] বিষয়ের পাতা পড়ুন।
