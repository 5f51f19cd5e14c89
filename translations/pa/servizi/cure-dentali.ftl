### Andare dal dentista — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = ਦੰਦਾਂ ਦੇ ਡਾਕਟਰ ਕੋਲ ਜਾਣਾ
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
summary = ਦੰਦਾਂ ਦਾ ਦਰਦ ਅਤੇ ਇਲਾਜ: ਸਿਹਤ ਸੇਵਾ ਕਿਸ ਇਲਾਜ ਦੇ ਪੈਸੇ ਦਿੰਦੀ ਹੈ ਅਤੇ ਕਿੱਥੇ ਪੁੱਛਣਾ ਹੈ।
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = ਦੰਦਾਂ ਦਾ ਡਾਕਟਰ; ਡੈਂਟਿਸਟ; ਦੈਂਤੀਸਤਾ; ਦੰਦ ਦਰਦ; ਦੰਦਾਂ ਦਾ ਦਰਦ; ਮੇਰਾ ਦੰਦ ਦੁਖਦਾ ਹੈ; ਦਾੜ੍ਹ ਦਰਦ; ਦੰਦ; ਦਾੜ੍ਹ; ਦੰਦ ਟੁੱਟ ਗਿਆ; ਦੰਦ ਕਢਵਾਉਣਾ; ਦੰਦ ਦਾ ਕੀੜਾ; ਦੰਦ ਭਰਵਾਉਣਾ; ਮਸੂੜੇ; ਮਸੂੜਿਆਂ ਦੀ ਸੋਜ; ਦੰਦਾਂ ਦੀ ਤਾਰ; ਨਕਲੀ ਦੰਦ; ਸੜਿਆ ਦੰਦ; ਦੰਦ ਪੀੜ; ਦਾੜ੍ਹ ਪੀੜ; ਦੰਦ ਵਿੱਚ ਪੀਕ
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
# term: codice stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
f-qapvt = ਸਿਹਤ ਕਾਰਡ ਜਾਂ STP ਕੋਡ
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# term: cup → { -cup } = ਡਾਕਟਰੀ ਬੁਕਿੰਗ ਦਾ ਦਫ਼ਤਰ
f-eb3k7 = { -ricetta }, ਜੇ ਬੁਕਿੰਗ ਦਾ ਦਫ਼ਤਰ (CUP) ਮੰਗੇ
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ
f-3gim2 = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ (esenzione) ਦਾ ਕਾਗ਼ਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: una visita dal dentista o una cura urgente
f-6s443 = ਦੰਦਾਂ ਦੇ ਡਾਕਟਰ ਕੋਲ ਜਾਂਚ ਜਾਂ ਤੁਰੰਤ ਇਲਾਜ
# it: emergenza
f-4n43d = ਐਮਰਜੈਂਸੀ
# it: Prenota Salute
f-smvn8 = Prenota Salute
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
p-2d8bg = [ਸਿਹਤ ਸੇਵਾ (Servizio sanitario)][1] ਦੰਦਾਂ ਦੇ ਇਲਾਜ ਦੇ ਸਿਰਫ਼ ਇੱਕ ਹਿੱਸੇ ਦੇ ਪੈਸੇ ਦਿੰਦੀ ਹੈ। ਬਾਕੀ ਇਲਾਜ ਲਈ ਤੁਸੀਂ ਪ੍ਰਾਈਵੇਟ ਦੰਦਾਂ ਦੇ ਡਾਕਟਰ ਕੋਲ ਜਾਂਦੇ ਹੋ ਅਤੇ ਪੈਸੇ ਆਪ ਦਿੰਦੇ ਹੋ।

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
p-ksq57 = ਸਿਹਤ ਸੇਵਾ ਇਹ ਦਿੰਦੀ ਹੈ:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = ਸਭ ਨੂੰ: ਦੰਦਾਂ ਦੇ ਡਾਕਟਰ ਕੋਲ ਇੱਕ ਜਾਂਚ, ਅਤੇ ਤੇਜ਼ ਦਰਦ, ਇਨਫੈਕਸ਼ਨ ਜਾਂ ਖ਼ੂਨ ਵਗਣ ’ਤੇ **ਤੁਰੰਤ ਇਲਾਜ**
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = 0 ਤੋਂ 14 ਸਾਲ ਦੇ ਬੱਚਿਆਂ ਨੂੰ: ਜਾਂਚ ਅਤੇ ਕੁਝ ਇਲਾਜ
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = ਸਿਹਤ ਜਾਂ ਪੈਸੇ ਕਰਕੇ ਔਖ ਵਿੱਚ ਪਏ ਲੋਕਾਂ ਨੂੰ: ਹੋਰ ਇਲਾਜ। ਨਿਯਮ ਹਰ ਖੇਤਰ (Regione) ਵਿੱਚ ਵੱਖਰੇ ਹਨ: ਪੁੱਛੋ
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-kmyg4 = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = ਸਾਹ ਔਖਾ ਆਉਂਦਾ ਹੈ ਜਾਂ ਕੁਝ ਨਿਗਲਿਆ ਨਹੀਂ ਜਾਂਦਾ? ਤੁਰੰਤ { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-zmxcw = ਚਿਹਰਾ ਸੁੱਜਿਆ ਹੈ ਅਤੇ ਬੁਖ਼ਾਰ ਹੈ, ਜਾਂ ਖ਼ੂਨ ਬੰਦ ਨਹੀਂ ਹੁੰਦਾ: ਤੁਰੰਤ [ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ (pronto soccorso)][1] ਜਾਓ।
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-7mwta = ਹਾਦਸੇ ਵਿੱਚ ਦੰਦ ਨਿਕਲ ਗਿਆ? ਤੁਰੰਤ { -pronto-soccorso } ਜਾਓ। ਦੰਦ ਥੋੜ੍ਹੇ ਦੁੱਧ ਵਿੱਚ ਪਾ ਕੇ ਨਾਲ ਲੈ ਜਾਓ।
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
l-255vg = ਦੰਦ ਦੁਖਦੇ ਹਨ? [ਪਰਿਵਾਰਕ ਡਾਕਟਰ][1] ਨੂੰ ਪੁੱਛੋ। ਬੱਚੇ ਲਈ [ਬੱਚਿਆਂ ਦੇ ਡਾਕਟਰ (pediatra)][2] ਨੂੰ ਪੁੱਛੋ।
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = ਦੱਸੋ ਕਿ ਦਰਦ ਕਦੋਂ ਤੋਂ ਹੈ ਅਤੇ ਤੁਸੀਂ ਕਿਹੜੀਆਂ ਦਵਾਈਆਂ ਲੈਂਦੇ ਹੋ। ਜੇ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ ਜਾਂ ਐਲਰਜੀ ਹੈ, ਤਾਂ ਦੱਸੋ।
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
l-6hgib = ਪੁੱਛੋ ਕਿ ਤੁਹਾਨੂੰ ਕਿਹੜੇ ਇਲਾਜ ਦਾ ਹੱਕ ਹੈ ਅਤੇ [ਡਾਕਟਰ ਦੀ ਪਰਚੀ (ricetta)][1] ਚਾਹੀਦੀ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = ਡਾਕਟਰੀ ਬੁਕਿੰਗ ਦਾ ਦਫ਼ਤਰ
l-2qcca = [CUP][1] ਵਿੱਚ ਜਾਂ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਬੁੱਕ ਕਰੋ। ਪੜ੍ਹੋ [ਬੁਕਿੰਗ ਕਿਵੇਂ ਕਰਨੀ ਹੈ][2]। ਜੇ ਬਹੁਤ ਦਰਦ ਹੈ, ਤਾਂ ਦੱਸੋ।
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
l-yjkhi = ਸਿਹਤ ਸੇਵਾ ਤੁਹਾਡੇ ਇਲਾਜ ਦੇ ਪੈਸੇ ਨਹੀਂ ਦਿੰਦੀ? ਕੋਈ ਪ੍ਰਾਈਵੇਟ ਦੰਦਾਂ ਦਾ ਡਾਕਟਰ ਲੱਭੋ।
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = ਇਲਾਜ ਤੋਂ ਪਹਿਲਾਂ ਦੰਦਾਂ ਦੇ ਪ੍ਰਾਈਵੇਟ ਡਾਕਟਰ ਤੋਂ ਲਿਖਤੀ **preventivo** (ਖ਼ਰਚੇ ਦਾ ਅੰਦਾਜ਼ਾ) ਮੰਗੋ। ਉਸ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਕਿਹੜਾ ਇਲਾਜ ਹੋਵੇਗਾ ਅਤੇ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਣਗੇ।

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
# term: esenzione → { -esenzione } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ
p-bcrdh = ਸਿਹਤ ਸੇਵਾ ਨਾਲ ਆਮ ਤੌਰ ’ਤੇ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ (ticket)][1] ਦੇਣੀ ਪੈਂਦੀ ਹੈ। ਪੁੱਛੋ ਕਿ ਤੁਹਾਨੂੰ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ (esenzione)][2] ਦਾ ਹੱਕ ਹੈ ਜਾਂ ਨਹੀਂ। ਜੇ ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਤੁਹਾਡਾ ਨਾਂ ਦਰਜ ਨਹੀਂ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = ਦੰਦਾਂ ਦੇ ਪ੍ਰਾਈਵੇਟ ਡਾਕਟਰ ਕੋਲ ਸਾਰੇ ਪੈਸੇ ਤੁਸੀਂ ਆਪ ਦਿੰਦੇ ਹੋ। ਤੁਸੀਂ ਕਈ ਡਾਕਟਰਾਂ ਤੋਂ ਖ਼ਰਚੇ ਦਾ ਅੰਦਾਜ਼ਾ ਮੰਗ ਸਕਦੇ ਹੋ। ਪੁੱਛੋ ਕਿ ਕਿਸ਼ਤਾਂ ਵਿੱਚ ਦੇ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: dichiarazione dei redditi → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-zd5n9 = ਕਾਰਡ ਨਾਲ ਜਾਂ ਬੈਂਕ ਰਾਹੀਂ ਪੈਸੇ ਦਿਓ ਅਤੇ ਰਸੀਦਾਂ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਇਸ ਤਰ੍ਹਾਂ [ਟੈਕਸ ਰਿਟਰਨ (dichiarazione dei redditi)][1] ਨਾਲ ਟੈਕਸ ਘੱਟ ਲੱਗ ਸਕਦਾ ਹੈ। [CAF][2] ਤੋਂ ਪੁੱਛੋ।

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
l-kccxa = **ਪਰਮਿਟ ਨਹੀਂ ਹੈ?** [STP][1] ਕੋਡ ਨਾਲ ਤੁਰੰਤ ਅਤੇ ਜ਼ਰੂਰੀ ਇਲਾਜ ਮਿਲਦਾ ਹੈ, ਦੰਦਾਂ ਦਾ ਵੀ। ਪੜ੍ਹੋ [ਕਿਵੇਂ ਮੰਗਣਾ ਹੈ][2]।
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **ਰਾਤ ਹੈ ਜਾਂ ਐਤਵਾਰ?** ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
l-ptpau = **ਦੰਦਾਂ ਦੀ ਤਾਰ ਜਾਂ ਨਕਲੀ ਦੰਦ?** ਸਿਹਤ ਸੇਵਾ ਇਹਨਾਂ ਦੇ ਪੈਸੇ ਸਿਰਫ਼ ਕੁਝ ਹਾਲਤਾਂ ਵਿੱਚ ਦਿੰਦੀ ਹੈ। ਪਹਿਲਾਂ ਪੁੱਛੋ।
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **ਇਤਾਲਵੀ ਚੰਗੀ ਤਰ੍ਹਾਂ ਨਹੀਂ ਆਉਂਦੀ?** ਬੁੱਕ ਕਰਨ ਵੇਲੇ ਪੁੱਛੋ ਕਿ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਹੈ ਜਾਂ ਨਹੀਂ। ਬੱਚਿਆਂ ਤੋਂ ਅਨੁਵਾਦ ਨਾ ਕਰਵਾਉਣਾ ਚੰਗਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = ਤਾਰੀਖ਼ ਆਉਣ ਵਿੱਚ ਬਹੁਤ ਸਮਾਂ ਹੈ ਅਤੇ ਤਕਲੀਫ਼ ਵਧ ਗਈ ਹੈ? ਦੁਬਾਰਾ ਡਾਕਟਰ ਕੋਲ ਜਾਓ।
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = ਇਲਾਜ ਲਈ ਪੈਸੇ ਨਹੀਂ ਹਨ? [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਤੋਂ ਪੁੱਛੋ।
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = ਇਲਾਜ ਸਿਰਫ਼ ਦੰਦਾਂ ਦੇ ਉਸ ਡਾਕਟਰ ਤੋਂ ਕਰਵਾਓ ਜਿਸ ਦਾ ਨਾਂ **albo** (ਦੰਦਾਂ ਦੇ ਡਾਕਟਰਾਂ ਦੀ ਸਰਕਾਰੀ ਸੂਚੀ) ਵਿੱਚ ਹੈ। ਜੇ ਸ਼ੱਕ ਹੈ, ਤਾਂ ਆਪਣੇ ਡਾਕਟਰ ਨੂੰ ਪੁੱਛੋ।
