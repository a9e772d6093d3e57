namespace Eenlijn.Web.Modules.Shared.Handleiding;

using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

/// <summary>The pictures of the guide, out of the program.</summary>
public static class HandleidingBeelden
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromHours(1);

    /// <summary>Open to everybody: they were taken in the demo, in which everybody is invented.</summary>
    public static void MapHandleidingBeelden(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/handleiding/beelden/{naam}.png", (string naam, HttpContext context) =>
    {
        if (Handleidingboek.Beeld(naam) is not { } beeld)
        {
            return Results.NotFound();
        }

        context.Response.GetTypedHeaders().CacheControl = new() { Public = true, MaxAge = Houdbaar };
        return Results.Bytes(beeld, "image/png", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(beeld))[..16]}\""));
    }).AllowAnonymous();
}
