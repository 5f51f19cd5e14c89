### Scegliere o cambiare il medico di famiglia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
title = ਪਰਿਵਾਰਕ ਡਾਕਟਰ ਚੁਣਨਾ ਜਾਂ ਬਦਲਣਾ
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
summary = ਮੁਫ਼ਤ ਡਾਕਟਰ ਜੋ ਤੁਹਾਡੀ ਜਾਂਚ ਕਰਦਾ ਹੈ, ਪਰਚੀਆਂ ਅਤੇ ਸਰਟੀਫ਼ਿਕੇਟ ਦਿੰਦਾ ਹੈ।
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
# term: certificato di malattia → { -certificato-di-malattia } = ਬਿਮਾਰੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
keywords = ਮੇਦੀਕੋ ਦੀ ਬਾਜ਼ੇ; ਡਾਕਟਰ; ਫੈਮਿਲੀ ਡਾਕਟਰ; ਡਾਕਟਰ ਬਦਲਣਾ; ਬਿਮਾਰੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ; ਮਲਾਤੀਆ; ਡਾਕਟਰ ਚਾਹੀਦਾ; ਮੇਰਾ ਡਾਕਟਰ ਨਹੀਂ ਹੈ; ਡਾਕਟਰ ਲੱਭਣਾ; ਦਵਾਈ ਦੀ ਪਰਚੀ
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
f-w5ywy = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-mh97z = ਲੋਂਬਾਰਦੀਆ ਦੀ ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ (Fascicolo sanitario) ਵਿੱਚ, SPID ਜਾਂ CIE ਨਾਲ।
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ
f-td6gy = Fascicolo sanitario (ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
p-vniee = [ਪਰਿਵਾਰਕ ਡਾਕਟਰ (medico di famiglia)][1] ਉਹ ਹੈ ਜਿਸ ਕੋਲ ਬਿਮਾਰ ਹੋਣ ’ਤੇ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਜਾਂਦੇ ਹੋ। ਉਸ ਦੀ ਜਾਂਚ ਮੁਫ਼ਤ ਹੈ।

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
p-gimt2 = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦਾ ਨਾਂ [ਸਿਹਤ ਸੇਵਾ][1] ਵਿੱਚ ਦਰਜ ਹੈ। ਬੱਚਿਆਂ ਲਈ [ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ (pediatra)][2] ਹੁੰਦਾ ਹੈ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-24uzc = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ਡਾਕਟਰ ਚੁਣਨ ਜਾਂ ਬਦਲਣ ਦਾ ਦਫ਼ਤਰ
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
l-frqnz = [ASST][2] ਦੇ [ਡਾਕਟਰ ਚੁਣਨ ਜਾਂ ਬਦਲਣ ਦੇ ਦਫ਼ਤਰ (scelta e revoca)][1] ਜਾਓ, ਜਾਂ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ।
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = ਘਰ ਦੇ ਨੇੜੇ ਉਹਨਾਂ ਡਾਕਟਰਾਂ ਦੀ ਸੂਚੀ ਦੇਖੋ ਜੋ ਹੋਰ ਲੋਕਾਂ ਨੂੰ ਲੈਂਦੇ ਹਨ।
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = ਪੁੱਛੋ ਕਿ ਉਹ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਬੋਲਦੇ ਹਨ ਅਤੇ ਜੇ ਚਾਹੋ ਤਾਂ ਕੀ ਕੋਈ ਔਰਤ ਡਾਕਟਰ ਹੈ।
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = ਇੱਕ ਨਾਂ ਚੁਣੋ।
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = ਡਾਕਟਰ ਦੇ ਕਲੀਨਿਕ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਸਮਾਂ ਪੁੱਛੋ।

## Cosa si ottiene

# it: Il medico può:
p-w222t = ਡਾਕਟਰ:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = ਕਲੀਨਿਕ ਵਿੱਚ ਜਾਂਚ ਕਰ ਸਕਦਾ ਹੈ, ਜਾਂ ਘਰ ਵਿੱਚ ਜੇ ਤੁਸੀਂ ਹਿੱਲ ਨਹੀਂ ਸਕਦੇ
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
l-ir5dd = ਦਵਾਈਆਂ, ਟੈਸਟਾਂ ਅਤੇ ਜਾਂਚ ਲਈ [ਪਰਚੀਆਂ (ricetta)][1] ਲਿਖ ਸਕਦਾ ਹੈ
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = ਸਰਟੀਫ਼ਿਕੇਟ ਦੇ ਸਕਦਾ ਹੈ

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = ਬਿਮਾਰੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
l-upnvf = **ਬਿਮਾਰ ਹੋ ਅਤੇ ਕੰਮ ਕਰਦੇ ਹੋ?** ਉਸੇ ਦਿਨ ਡਾਕਟਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। [ਬਿਮਾਰੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ (certificato di malattia)][1] ਮੰਗੋ। ਕੰਮ ਦੇ ਮਾਲਕ ਨੂੰ ਵੀ ਤੁਰੰਤ ਦੱਸੋ।
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **ਰਾਤ ਹੈ ਜਾਂ ਐਤਵਾਰ?** ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **ਡਾਕਟਰ ਬਦਲਣਾ ਚਾਹੁੰਦੇ ਹੋ?** ਜਦੋਂ ਚਾਹੋ ਬਦਲ ਸਕਦੇ ਹੋ, ਕਾਰਨ ਦੱਸੇ ਬਿਨਾਂ। ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਤੋਂ ਵੀ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = ਇਲਾਕੇ ਦਾ ਸਿਹਤ ਕੇਂਦਰ
p-utyxw = ਨੇੜੇ ਕੋਈ ਖ਼ਾਲੀ ਡਾਕਟਰ ਨਹੀਂ? ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਉਦੋਂ ਤੱਕ ਕਿਹੜਾ ਕਲੀਨਿਕ ਤੁਹਾਡਾ ਇਲਾਜ ਕਰ ਸਕਦਾ ਹੈ। [ਇਲਾਕੇ ਦੇ ਸਿਹਤ ਕੇਂਦਰ (Casa di comunità)][1] ਤੋਂ ਵੀ ਪੁੱਛੋ। ਖ਼ਤਰੇ ਵੇਲੇ [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][2] ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
