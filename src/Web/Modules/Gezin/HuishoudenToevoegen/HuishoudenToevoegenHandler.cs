namespace Eenlijn.Web.Modules.Gezin.HuishoudenToevoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>A home with, in the same save, where it stands and who lives there.</summary>
public sealed class HuishoudenToevoegenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, string? naam, AdresVelden? adres, IEnumerable<PersoonId> bewoners, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var huis = gezin.HuishoudenToevoegen(naam);
        if (!huis.IsSuccess)
        {
            return Result.From(huis.Errors);
        }

        if (adres is not null)
        {
            var verhuisd = gezin.Verhuizen(huis.Value.Id, adres.NaarGegevens(), adres.Van, adres.Geheim, kalender.Vandaag);
            if (!verhuisd.IsSuccess)
            {
                return Result.From([.. verhuisd.Errors.Select(e => e with { Veld = $"Adres.{e.Veld}" })]);
            }
        }

        foreach (var bewoner in bewoners)
        {
            if (gezin.BewonerToevoegen(huis.Value.Id, bewoner, adres?.Van, null) is { IsSuccess: false } fout)
            {
                return fout;
            }
        }

        return await store.SaveAsync(ct);
    }
}
