### Cerco casa — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = বাসা খুঁজছি
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = বিজ্ঞাপন থেকে চাবি পর্যন্ত, কম ঝুঁকিতে।
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = বাসা ভাড়া; ঘর; রুম; সিট; ফ্ল্যাট; বাসা খোঁজা
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = একটি অ্যাকাউন্ট খুলুন: ভাড়া দিতে লাগে।
# it: Leggi il contratto prima di firmare.
f-t6xmm = সই করার আগে চুক্তি পড়ুন।
# it: Il proprietario comunica che abiti lì.
f-tpkbn = আপনি সেখানে থাকেন, বাড়িওয়ালা তা জানান।
# it: Cambia la residenza.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
f-9uhdv = নিবন্ধিত বাসস্থান (residenza) বদলান।
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
f-xr29n = ISEE কম হলে বিল কম দিতে হয়।
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
f-67irr = সরকারি কম ভাড়ার বাড়ি (casa popolare) চাইতে পারেন কি না দেখুন।
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = প্রবেশ ভিসা
p-svd4w = বাসা না দেখে কখনো টাকা দেবেন না। সব সময় লিখিত চুক্তি চান।
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = **শুধু একজন বিচারক** আপনাকে বাড়ি থেকে বের করতে পারেন। বাড়িওয়ালা তালা বদলাতে বা বিদ্যুৎ ও পানি বন্ধ করতে পারেন না।
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = বাড়ি ছাড়তে বলে আপনাকে চিঠি লিখেছে? পড়ুন [কী করবেন][1]।
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = আজ রাতে কোথায় ঘুমাবেন না জানলে [সামাজিক সেবা অফিসে (servizi sociali)][1] যান।
