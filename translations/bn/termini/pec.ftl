### PEC — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = প্রত্যয়িত ই-মেইল
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = রেজিস্ট্রি চিঠি
summary = যে ই-মেইলের মূল্য রেজিস্ট্রি চিঠির সমান।
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = রেজিস্ট্রি চিঠি
keywords = প্রত্যয়িত ই-মেইল; ই-মেইল; রেজিস্ট্রি চিঠি
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-nihaa = PEC মানে posta elettronica certificata। রসিদ প্রমাণ করে যে আপনি লিখেছেন এবং কখন লিখেছেন।
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = অফিসগুলোর PEC আছে। আপনার না থাকলেও চলে।
