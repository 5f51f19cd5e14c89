### passaporto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = পাসপোর্ট
# it: Il documento del tuo Paese per viaggiare.
summary = ভ্রমণের জন্য আপনার দেশের কাগজ।
# it: viaggio; consolato
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
keywords = ভ্রমণ; কনস্যুলেট; এম্বাসি
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-pezhc = আপনার দেশ তার কনস্যুলেটের মাধ্যমে এটি দেয়। ইতালীয়দের জন্য [পুলিশ সদর দপ্তর (Questura)][1] দেয়।
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-z935h = নিয়োগকর্তা, স্বামী, বাড়িওয়ালা বা যে আপনাকে ইতালিতে এনেছে, কেউই আপনার পাসপোর্ট রাখতে পারে না।
