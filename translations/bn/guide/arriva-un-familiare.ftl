### Un parente mi raggiunge — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = আমার আত্মীয় আমার কাছে আসছেন
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
summary = অনাপত্তিপত্র (nulla osta) থেকে অনুমতিপত্র পর্যন্ত: স্বামী, স্ত্রী, সন্তান বা মা-বাবার জন্য।
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = পরিবার আনা
keywords = ফ্যামিলি ভিসা; পরিবার আনা; বউ; স্বামী; সন্তান; মা-বাবা; রিকনজুনজিমেন্তো
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
f-kafpc = { -nulla-osta } চান।
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = তিনি এলে অতিথি রাখার কথা পুলিশকে জানান (comunicazione di ospitalità)।
# it: Chiedete subito il permesso.
f-9de6j = দেরি না করে অনুমতিপত্র চান।
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-iwufb = কর কোড (codice fiscale) দেখে নিন।
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
f-bgeu8 = আত্মীয়কে আপনার নিবন্ধিত বাসস্থানে (residenza) যোগ করুন।
# it: Scegliete il medico.
f-sa56g = ডাক্তার বেছে নিন।
# it: Iscrivi i figli a scuola.
f-hr33j = সন্তানদের স্কুলে ভর্তি করুন।
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = প্রাপ্তবয়স্করা ইতালীয় ভাষার কোর্স শুরু করেন।
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = কাগজ সত্যায়ন বা অ্যাপোস্টিল
p-fsp28 = নিজের দেশে কাগজপত্র আগেভাগে তৈরি করুন। সেগুলোর অনুবাদ ও [সত্যায়ন (legalizzazione)][1] করাতে হবে।
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = নতুন স্কুল ও নতুন বাসার কথা সন্তানদের আগে থেকে বলুন।
