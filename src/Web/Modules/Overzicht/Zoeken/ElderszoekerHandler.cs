namespace Eenlijn.Web.Modules.Overzicht.Zoeken;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;

/// <summary>Asks whether one exactly described person is known outside the own cases (K35); who asked stays in the log, also when nobody is.</summary>
public sealed class ElderszoekerHandler(BekendElders elders)
{
    public async Task<Result<IReadOnlyList<BekendGezin>>> HandleAsync(EldersInvoer invoer, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(invoer.Bsn))
        {
            var bsn = Bsn.Create(invoer.Bsn, nameof(invoer.Bsn));
            return bsn.IsSuccess ? Result<IReadOnlyList<BekendGezin>>.Of(await elders.ZoekAsync(bsn.Value, ct)) : Result<IReadOnlyList<BekendGezin>>.Refuse(bsn.Errors);
        }

        var check = new Check();
        check.Verplicht(invoer.Roepnaam, nameof(invoer.Roepnaam), "Vul de roepnaam in, of zoek op BSN.", Check.Kort);
        check.Verplicht(invoer.Achternaam, nameof(invoer.Achternaam), "Vul de achternaam in.", Check.Kort);
        var heel = invoer.Geboren.TryToDateOnly(out var geboren);
        check.Dat(heel, "geboortedatum-niet-heel", invoer.Geboren.Fout() ?? "Vul de hele geboortedatum in.", nameof(invoer.Geboren));
        if (!check.IsSuccess)
        {
            return Result<IReadOnlyList<BekendGezin>>.Refuse(check.Errors);
        }

        var naam = Persoonsnaam.Create(invoer.Roepnaam, null, invoer.Tussenvoegsel, invoer.Achternaam);
        return naam.IsSuccess
            ? Result<IReadOnlyList<BekendGezin>>.Of(await elders.ZoekAsync(naam.Value.Volledig, OnzekereDatum.Van(geboren), ct))
            : Result<IReadOnlyList<BekendGezin>>.Refuse(naam.Errors);
    }
}
